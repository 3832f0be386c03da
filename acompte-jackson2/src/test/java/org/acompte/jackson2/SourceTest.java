package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SourceSuite;

class SourceTest extends SourceSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
