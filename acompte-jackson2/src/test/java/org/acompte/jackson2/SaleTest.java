package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SaleSuite;

class SaleTest extends SaleSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
