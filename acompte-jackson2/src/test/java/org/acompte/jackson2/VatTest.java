package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.VatSuite;

class VatTest extends VatSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
