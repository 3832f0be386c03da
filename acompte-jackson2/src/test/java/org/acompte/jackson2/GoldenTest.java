package org.acompte.jackson2;

import org.acompte.json.suite.GoldenSuite;
import org.acompte.json.suite.JsonLine;

class GoldenTest extends GoldenSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
