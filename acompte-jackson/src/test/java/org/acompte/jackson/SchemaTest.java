package org.acompte.jackson;

import org.acompte.json.suite.JsonLine;
import org.acompte.json.suite.SchemaSuite;

class SchemaTest extends SchemaSuite {
    @Override
    protected JsonLine line() {
        return JacksonLine.LINE;
    }
}
