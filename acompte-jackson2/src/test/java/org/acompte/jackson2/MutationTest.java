package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.MutationSuite;

class MutationTest extends MutationSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
