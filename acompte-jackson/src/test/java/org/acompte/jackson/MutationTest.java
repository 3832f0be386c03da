package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.MutationSuite;

class MutationTest extends MutationSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
