mod agreement;
pub mod second_opinion;
