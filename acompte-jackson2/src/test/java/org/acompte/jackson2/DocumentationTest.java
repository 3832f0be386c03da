package org.acompte.jackson2;

import org.acompte.json.suite.DocumentationSuite;
import org.acompte.json.suite.JsonLine;

class DocumentationTest extends DocumentationSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
