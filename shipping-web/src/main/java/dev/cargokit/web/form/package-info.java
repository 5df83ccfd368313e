/// What all forms share: fields and their errors, the key under which a form counts once, and who may send one.
/// Every form works without a script.
package dev.cargokit.web.form;
