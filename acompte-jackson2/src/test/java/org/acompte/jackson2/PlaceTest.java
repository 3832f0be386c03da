package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.PlaceSuite;

class PlaceTest extends PlaceSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
