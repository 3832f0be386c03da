package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RefundSuite;

class RefundTest extends RefundSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
