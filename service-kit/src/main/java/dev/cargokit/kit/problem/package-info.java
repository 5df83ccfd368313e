/// How this system says no: one catalogue of problem types and one shape on the wire, RFC 9457.
/// Services translate their own refusals with a [ProblemMapper]; everything a framework throws is translated here.
package dev.cargokit.kit.problem;
