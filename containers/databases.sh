#!/bin/bash
# Run once, when the data directory is empty: a role and a database for each service that stores, closed to the others.
set -euo pipefail
for service in booking routing handling profile; do
  psql -q -v ON_ERROR_STOP=1 -U postgres -d postgres -v service="$service" -v password="$(< "/run/secrets/$service")" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
