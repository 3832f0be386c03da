package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.MalformedSuite;

class MalformedTest extends MalformedSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
