package org.acompte.jackson2;

import org.acompte.json.suite.HostSuite;
import org.acompte.json.suite.JsonLine;

class HostTest extends HostSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
