/// What the documentation claims about the repository: links, anchors, files, tests, rules and decisions exist.
/// It reads files only and starts nothing.
package dev.cargokit.system.documents;
