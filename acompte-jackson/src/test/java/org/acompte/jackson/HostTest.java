package org.acompte.jackson;

import org.acompte.json.suite.HostSuite;
import org.acompte.json.suite.JsonLine;

class HostTest extends HostSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
