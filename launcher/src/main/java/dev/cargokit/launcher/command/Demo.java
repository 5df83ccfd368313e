package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.demo.CargoDemo;
import dev.cargokit.launcher.service.Services;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Takes two cargos from booking to claim and shows each request.
@Command(
        name = "demo",
        description = "takes two cargos from booking to claim through the gateway, one of them misdirected"
                + " (--gateway URL)")
final class Demo implements Callable<Integer> {

    @Mixin
    private SystemOptions system;

    @Spec
    private CommandSpec spec;

    private URI gateway;

    @Option(names = "--gateway", paramLabel = "URL", description = "of a system that runs elsewhere")
    void gateway(URI url) {
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new ParameterException(
                    spec.commandLine(), "--gateway takes a URL such as http://localhost:8080, not " + url);
        }
        gateway = url;
    }

    @Override
    public Integer call() {
        var target = gateway == null ? new LocalSystem(system.settings()).baseUrl(Services.GATEWAY) : gateway;
        new CargoDemo(target, new Console(System.out)::line, Clock.systemUTC()).run();
        return 0;
    }
}
