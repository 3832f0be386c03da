package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RoundTripSuite;

class RoundTripProperties extends RoundTripSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
