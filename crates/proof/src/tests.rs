mod agreement;
mod said;
pub mod second_opinion;
