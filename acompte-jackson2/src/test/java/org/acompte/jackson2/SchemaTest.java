package org.acompte.jackson2;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SchemaSuite;

class SchemaTest extends SchemaSuite {
    @Override
    protected JsonLine line() {
        return Jackson2Line.LINE;
    }
}
