package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.RefundTextSuite;

class RefundTextTest extends RefundTextSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
