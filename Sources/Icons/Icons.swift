// Icons
