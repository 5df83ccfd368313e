package dev.cargokit.kit.middleware.logging;

/// How a line is written; the values are the same in both.
enum LineFormat {
    KEY_VALUE {
        @Override
        void open(StringBuilder line) {}

        @Override
        void add(StringBuilder line, String key, String value) {
            line.append(line.isEmpty() ? "" : " ").append(key).append('=').append(value);
        }

        @Override
        void addWord(StringBuilder line, String key, String word) {
            add(line, key, word);
        }

        @Override
        void addMicros(StringBuilder line, String key, long micros) {
            add(line, key, micros + "us");
        }

        @Override
        void close(StringBuilder line) {}
    },
    JSON {
        @Override
        void open(StringBuilder line) {
            line.append('{');
        }

        @Override
        void add(StringBuilder line, String key, String value) {
            line.append(line.length() == 1 ? "\"" : ",\"")
                    .append(key)
                    .append("\":")
                    .append(value);
        }

        @Override
        void addWord(StringBuilder line, String key, String word) {
            add(line, key, '"' + word + '"');
        }

        @Override
        void addMicros(StringBuilder line, String key, long micros) {
            add(line, key + "_us", Long.toString(micros));
        }

        @Override
        void close(StringBuilder line) {
            line.append('}');
        }
    };

    abstract void open(StringBuilder line);

    /// @param value a number, `true`, `false`, `null` or a text in quotes
    abstract void add(StringBuilder line, String key, String value);

    /// @param word letters and digits that no client has sent
    abstract void addWord(StringBuilder line, String key, String word);

    abstract void addMicros(StringBuilder line, String key, long micros);

    abstract void close(StringBuilder line);
}
