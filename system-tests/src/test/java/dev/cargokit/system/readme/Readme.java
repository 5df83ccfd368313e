package dev.cargokit.system.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the commands in a Markdown text.
final class Readme {

    private static final Pattern OPENING = Pattern.compile("```sh\\s*");
    private static final Pattern CLOSING = Pattern.compile("```\\s*");
    private static final String PROMISE = "# =>";

    private final List<Command> commands = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean inBlock;

    private Readme() {}

    static List<Command> commands(String markdown) {
        var readme = new Readme();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            readme.read(i + 1, lines.get(i));
        }
        return readme.commands;
    }

    private void read(int number, String line) {
        if (!inBlock) {
            inBlock = OPENING.matcher(line).matches();
        } else if (CLOSING.matcher(line).matches()) {
            inBlock = false;
            refuseUnfinished(number);
        } else if (open.isEmpty() && line.strip().startsWith(PROMISE)) {
            promise(number, line.strip().substring(PROMISE.length()).strip());
        } else if (!open.isEmpty() || !isSilent(line)) {
            gather(number, line);
        }
    }

    /// A command ends with the line that makes it whole for the shell.
    private void gather(int number, String line) {
        open.add(line);
        String text = String.join("\n", open);
        if (Bash.isWhole(text)) {
            commands.add(new Command(number - open.size() + 1, text, List.of()));
            open.clear();
        }
    }

    private void promise(int number, String text) {
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("line " + number + " promises a text of no command");
        }
        Command command = commands.removeLast();
        var promised = new ArrayList<>(command.promised());
        promised.add(text);
        commands.add(new Command(command.line(), command.text(), promised));
    }

    private void refuseUnfinished(int number) {
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("the block that ends in line " + number + " ends within a command");
        }
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}
