package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Secret;
import dev.cargokit.launcher.process.LaunchFailure;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// One database per service that stores, all owned by one role that is no superuser.
record Databases(int port, Secret superuserPassword, Secret ownerPassword) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "cargokit";

    /// Creates those that are missing.
    void ensure(List<String> names) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, SUPERUSER, superuserPassword.value());
                var statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
                // The password is generated and hexadecimal: nothing in it could end the literal.
                statement.execute("create role " + OWNER + " login password '" + ownerPassword.value() + "'");
            }
            for (String name : names) {
                if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                    statement.execute("create database " + name + " owner " + OWNER);
                }
            }
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot create the databases " + names + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
