package org.acompte.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Laws of JSON pointers and property paths. */
class PathProperties {

    @Property(tries = 500)
    void every_pointer_comes_back(
            @ForAll @Size(max = 6)
                    List<
                                    @StringLength(max = 4) @CharRange(from = '0', to = '2')
                                    @CharRange(from = 'a', to = 'c') @Chars({'/', '~', '.', '[', ']', 'é'}) String>
                            names) {
        String pointer = names.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        Path path = Violations.toPath(pointer);

        assertThat(Violations.toPointer(path)).isEqualTo(pointer);
        assertThat(path).isEqualTo(Violations.toPath(pointer)).isNotEmpty();
    }
}
