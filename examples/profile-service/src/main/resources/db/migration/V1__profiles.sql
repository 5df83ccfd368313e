-- The addresses are one document, in the order in which they came: they are read, changed and locked with their profile.
create table profile (
    id        text primary key,
    name      text  not null,
    addresses jsonb not null default '[]'
);
