package org.acompte.jackson;

import org.acompte.json.suite.DocumentationSuite;
import org.acompte.json.suite.JsonLine;

class DocumentationTest extends DocumentationSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
