package org.acompte.jackson;

import org.acompte.json.suite.GoldenSuite;
import org.acompte.json.suite.JsonLine;

class GoldenTest extends GoldenSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
