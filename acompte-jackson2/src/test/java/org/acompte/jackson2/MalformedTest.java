package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.MalformedSuite;

class MalformedTest extends MalformedSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
