package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RefundSuite;

class RefundTest extends RefundSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
