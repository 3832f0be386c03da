package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SourceSuite;

class SourceTest extends SourceSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
