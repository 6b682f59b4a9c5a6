mod alone;
mod changes;
mod neighbours;
