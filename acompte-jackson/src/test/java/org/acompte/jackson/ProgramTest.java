package org.acompte.jackson;

import org.acompte.json.suite.ProgramSuite;

class ProgramTest extends ProgramSuite {
    @Override
    protected String module() {
        return "jackson";
    }

    @Override
    protected String databind() {
        return "tools.jackson.databind";
    }

    @Override
    protected String jars() {
        return "tools/jackson/core/jackson-(core|databind)/.*";
    }
}
