package dev.cargokit.launcher.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTest {

    @TempDir
    Path root;

    @BeforeEach
    void a_reactor_with_nested_modules() throws IOException {
        pom("", "root", modules("kit", "shop"));
        pom("kit", "kit", modules("web", "core", "test"));
        pom("kit/web", "kit-web", dependencies("kit-core", "compile"));
        pom("kit/core", "kit-core", "");
        pom("kit/test", "kit-test", "");
        pom("shop", "shop", dependencies("kit-web", "runtime", "kit-test", "test"));
    }

    @Test
    void follows_dependencies_through_nested_modules() {
        assertEquals(Set.of("shop", "kit/web", "kit/core"), folders("shop"));
    }

    @Test
    void knows_nothing_of_a_module_that_is_not_there() {
        assertEquals(Set.of(), folders("elsewhere"));
    }

    private Set<String> folders(String module) {
        return new Reactor(root)
                .foldersOf(module).stream()
                        .map(folder -> root.relativize(folder).toString())
                        .collect(Collectors.toSet());
    }

    private void pom(String folder, String artifact, String content) throws IOException {
        Path file = Files.createDirectories(root.resolve(folder)).resolve("pom.xml");
        Files.writeString(file, "<project><artifactId>" + artifact + "</artifactId>" + content + "</project>");
    }

    private static String modules(String... names) {
        return "<modules><module>" + String.join("</module><module>", names) + "</module></modules>";
    }

    private static String dependencies(String... artifactsAndScopes) {
        var dependencies = new StringBuilder("<dependencies>");
        for (int i = 0; i < artifactsAndScopes.length; i += 2) {
            dependencies.append("""
                    <dependency>
                      <groupId>dev.cargokit</groupId><artifactId>%s</artifactId><scope>%s</scope>
                    </dependency>
                    """.formatted(artifactsAndScopes[i], artifactsAndScopes[i + 1]));
        }
        return dependencies.append("</dependencies>").toString();
    }
}
