package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.VatSuite;

class VatTest extends VatSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
