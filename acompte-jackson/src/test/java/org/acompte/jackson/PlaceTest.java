package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.PlaceSuite;

class PlaceTest extends PlaceSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
