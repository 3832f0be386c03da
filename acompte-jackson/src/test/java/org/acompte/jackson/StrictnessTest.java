package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.StrictnessSuite;

class StrictnessTest extends StrictnessSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
