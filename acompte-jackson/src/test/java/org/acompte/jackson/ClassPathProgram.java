package org.acompte.jackson;

import org.acompte.json.*;
import tools.jackson.databind.json.JsonMapper;

/** A host without modules: it lets Jackson find the module and writes an amount. */
final class ClassPathProgram {
    private ClassPathProgram() {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String module = AcompteModule.class.getModule().isNamed() ? "named " : "unnamed ";
        System.out.print(module + mapper.writeValueAsString(Samples.eur("12.34")));
    }
}
