package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RefundTextSuite;

class RefundTextTest extends RefundTextSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
