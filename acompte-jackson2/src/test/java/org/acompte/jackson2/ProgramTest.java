package org.acompte.jackson2;

import org.acompte.json.suite.ProgramSuite;

class ProgramTest extends ProgramSuite {
    @Override
    protected String module() {
        return "jackson2";
    }

    @Override
    protected String databind() {
        return "com.fasterxml.jackson.databind";
    }

    @Override
    protected String jars() {
        return "com/fasterxml/jackson/core/jackson-(core|databind)/.*";
    }
}
