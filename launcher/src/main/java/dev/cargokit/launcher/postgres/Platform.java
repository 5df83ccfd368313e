package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The machines that PostgreSQL binaries are on the class path for.
enum Platform {
    LINUX_AMD64("linux", "amd64", "postgres-linux-x86_64.txz"),
    LINUX_ARM64("linux", "aarch64", "postgres-linux-arm_64.txz"),
    MAC_ARM64("mac", "aarch64", "postgres-darwin-arm_64.txz");

    private final String system;
    private final String architecture;
    private final String archive;

    Platform(String system, String architecture, String archive) {
        this.system = system;
        this.architecture = architecture;
        this.archive = archive;
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// As named by the system properties `os.name` and `os.arch`.
    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(platform -> os.startsWith(platform.system) && osArch.equals(platform.architecture))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("There is no PostgreSQL here for " + osName + " on " + osArch
                        + ", only for "
                        + Arrays.stream(values())
                                .map(platform -> platform.system + " " + platform.architecture)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /// The name of the archive on the class path.
    String archive() {
        return archive;
    }
}
