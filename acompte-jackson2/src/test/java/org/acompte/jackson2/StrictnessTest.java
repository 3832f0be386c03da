package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.StrictnessSuite;

class StrictnessTest extends StrictnessSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
