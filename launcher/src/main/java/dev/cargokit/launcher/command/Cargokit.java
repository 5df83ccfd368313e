package dev.cargokit.launcher.command;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/// The entry point of the `cargokit` script, which passes the folder of the checkout as the system property
/// `cargokit.root`.
@Command(
        name = "cargokit",
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs the whole system on this machine, without containers.",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        footer = {
            "`cargokit test` runs all tests of all modules (mvn verify). All commands but test and bench take",
            "  --home FOLDER     keeps the state elsewhere than in .cargokit (or CARGOKIT_HOME)",
            "  --port-offset N   shifts all ports, so that several systems run side by side (or CARGOKIT_PORT_OFFSET)",
            "  --help            shows all options of the command",
            "Completion for bash and zsh: source <(./cargokit completion)"
        },
        subcommands = {
            BuildServices.class,
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Demo.class,
            Bench.class,
            Train.class,
            Reset.class,
            HelpCommand.class
        })
public final class Cargokit {

    private static final int USAGE_WIDTH = 110;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            hidden = true)
    private boolean isHelp;

    private Cargokit() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /// Returns 0, 1 for a failure or 2 for wrong usage, both with the reason on standard error.
    static int run(List<String> arguments) {
        return commandLine()
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof LaunchFailure) {
                        command.getErr().println("cargokit: " + exception.getMessage());
                        return command.getCommandSpec().exitCodeOnExecutionException();
                    }
                    throw exception;
                })
                .execute(arguments.toArray(String[]::new));
    }

    static CommandLine commandLine() {
        var completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return new CommandLine(new Cargokit())
                .addSubcommand("completion", completion)
                .setUsageHelpWidth(USAGE_WIDTH);
    }
}
