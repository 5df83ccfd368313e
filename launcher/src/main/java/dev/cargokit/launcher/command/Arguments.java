package dev.cargokit.launcher.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a command line, understood.
record Arguments(CommandName command, Map<Option, List<String>> options, List<String> operands) {

    /// @throws UsageException with the reason, in words for the person who typed them
    static Arguments parse(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageException("no command");
        }
        var command = CommandName.spelt(words.getFirst());
        List<String> rest = words.subList(1, words.size());
        if (command.passesArgumentsOn()) {
            return new Arguments(command, Map.of(), List.copyOf(rest));
        }
        var arguments = new Arguments(command, new EnumMap<>(Option.class), new ArrayList<>());
        for (var word = rest.iterator(); word.hasNext(); ) {
            arguments.add(word.next(), word);
        }
        if (arguments.operands.size() > command.mostOperands()) {
            throw new UsageException(command.word() + " does not take " + arguments.operands.getLast());
        }
        return arguments;
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /// The value given last, if any.
    Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option)).map(List::getLast);
    }

    Optional<Integer> number(Option option) {
        return value(option).map(text -> {
            if (!text.matches("\\d{1,6}")) {
                throw new UsageException(option.spelling() + " needs a number, not " + text);
            }
            return Integer.valueOf(text);
        });
    }

    /// The values of a repeatable `KEY=VALUE` option, in the order given.
    Map<String, String> pairs(Option option) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : options.getOrDefault(option, List.of())) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UsageException(option.spelling() + " needs KEY=VALUE, not " + pair);
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    private void add(String word, Iterator<String> following) {
        if (!word.startsWith("-")) {
            operands.add(word);
            return;
        }
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String spelling = equals < 0 ? word : word.substring(0, equals);
        Option option = Option.spelt(spelling)
                .filter(command::understands)
                .orElseThrow(() -> new UsageException(command.word() + " has no option " + spelling));
        options.computeIfAbsent(option, any -> new ArrayList<>())
                .add(equals < 0 ? valueOf(option, following) : inlineValue(option, word.substring(equals + 1)));
    }

    private static String valueOf(Option option, Iterator<String> following) {
        if (!option.takesValue()) {
            return "";
        }
        if (!following.hasNext()) {
            throw new UsageException(option.spelling() + " needs a value");
        }
        return following.next();
    }

    private static String inlineValue(Option option, String value) {
        if (!option.takesValue()) {
            throw new UsageException(option.spelling() + " takes no value");
        }
        return value;
    }
}
