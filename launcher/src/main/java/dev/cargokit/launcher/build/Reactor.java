package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/// The modules of the checkout and what they use of each other, as the poms say.
final class Reactor {

    private static final String GROUP = "dev.cargokit";

    private final Path root;
    private final Map<Path, Model> poms = new HashMap<>();
    private final Map<String, Path> foldersByArtifact = new HashMap<>();

    Reactor(Path root) {
        this.root = root;
        read(root);
    }

    /// The folders of a module and of all that its artifact consists of.
    Set<Path> foldersOf(String module) {
        var found = new LinkedHashSet<Path>();
        addWithDependencies(root.resolve(module).normalize(), found);
        return found;
    }

    private void addWithDependencies(Path folder, Set<Path> found) {
        if (poms.containsKey(folder) && found.add(folder)) {
            poms.get(folder).getDependencies().stream()
                    .filter(dependency -> GROUP.equals(dependency.getGroupId()))
                    .filter(dependency -> !"test".equals(dependency.getScope()))
                    .map(Dependency::getArtifactId)
                    .map(foldersByArtifact::get)
                    .forEach(dependency -> addWithDependencies(dependency, found));
        }
    }

    private void read(Path folder) {
        Path file = folder.resolve("pom.xml");
        if (!Files.exists(file)) {
            return;
        }
        Model pom = parse(file);
        poms.put(folder, pom);
        foldersByArtifact.put(pom.getArtifactId(), folder);
        pom.getModules().forEach(module -> read(folder.resolve(module).normalize()));
    }

    private static Model parse(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return new MavenXpp3Reader().read(reader);
        } catch (IOException | XmlPullParserException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
