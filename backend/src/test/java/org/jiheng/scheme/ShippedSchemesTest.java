package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;


import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiheng.shared.web.ServerJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scheme that is shipped can be read, is sound, and shows its own cases. */
class ShippedSchemesTest {

    @ParameterizedTest
    @MethodSource("shipped")
    void isSoundAndPassesItsOwnCases(String name) throws IOException {
        var file = read(name);

        assertThat(file.faults()).isEmpty();
        assertThat(file.tests()).isNotEmpty();
    }

    static List<String> shipped() {
        return SchemeService.SHIPPED;
    }

    static SchemeFile read(String name) throws IOException {
        return SchemeFile.read(
                SchemeFile.yaml(ServerJson.mapper()), Files.readString(Path.of("src/main/resources").resolve(name)));
    }
}
