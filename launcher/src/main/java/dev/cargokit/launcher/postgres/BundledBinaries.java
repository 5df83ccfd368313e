package dev.cargokit.launcher.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/// PostgreSQL's programs from the class path. zonky's own resolver fails if an archive is there twice, as it is where
/// the launcher is a library: as a dependency, and through the manifest of the launcher's jar.
final class BundledBinaries implements PgBinaryResolver {

    private static final Set<String> ARM = Set.of("aarch64", "arm64");

    /// @param system  from `uname -s`, such as `Linux`
    /// @param machine from `uname -m`, such as `x86_64`
    /// @throws IOException if this machine is not supported
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        var processor = ARM.contains(machine.toLowerCase(Locale.ROOT)) ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system.toLowerCase(Locale.ROOT), processor);
        var archive = EmbeddedPostgres.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("there is no PostgreSQL for " + system + " on " + machine);
        }
        return archive;
    }
}
