//! Reads `assessments/`, reports mistakes, compiles packs.
