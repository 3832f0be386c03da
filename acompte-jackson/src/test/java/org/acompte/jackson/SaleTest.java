package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SaleSuite;

class SaleTest extends SaleSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
