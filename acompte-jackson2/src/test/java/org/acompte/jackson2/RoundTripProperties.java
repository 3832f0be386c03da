package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RoundTripSuite;

class RoundTripProperties extends RoundTripSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
