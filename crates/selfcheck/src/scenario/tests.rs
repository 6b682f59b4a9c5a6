mod changes;
mod neighbours;
