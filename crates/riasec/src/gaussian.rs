//! Normal distributions of six numbers.

/// A symmetric matrix of six by six, in the order R I A S E C.
pub type Matrix = [[f64; 6]; 6];

/// The lower triangle L with L Lᵀ = the matrix; none where the matrix is not positive definite.
pub fn cholesky(matrix: &Matrix) -> Option<Matrix> {
    let mut root = [[0.0_f64; 6]; 6];
    for i in 0..6 {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
            let rest = matrix[i][j] - sum;
            if i == j {
                if rest <= 0.0 {
                    return None;
                }
                root[i][i] = rest.sqrt();
            } else {
                root[i][j] = rest / root[j][j];
            }
        }
    }
    Some(root)
}

/// The inverse of a positive definite matrix; none where it is not one.
pub fn inverse(matrix: &Matrix) -> Option<Matrix> {
    let root = cholesky(matrix)?;
    // The inverse is symmetric: its columns are its rows.
    Some(std::array::from_fn(|column| {
        let unit = std::array::from_fn(|i| if i == column { 1.0 } else { 0.0 });
        solve(&root, &unit)
    }))
}

/// The x with L Lᵀ x = b, for a lower triangle L.
pub fn solve(root: &Matrix, b: &[f64; 6]) -> [f64; 6] {
    let mut x = *b;
    for i in 0..6 {
        let sum: f64 = (0..i).map(|k| root[i][k] * x[k]).sum();
        x[i] = (x[i] - sum) / root[i][i];
    }
    for i in (0..6).rev() {
        let sum: f64 = (i + 1..6).map(|k| root[k][i] * x[k]).sum();
        x[i] = (x[i] - sum) / root[i][i];
    }
    x
}

/// The product of a matrix and six numbers.
pub fn times(matrix: &Matrix, x: &[f64; 6]) -> [f64; 6] {
    std::array::from_fn(|i| (0..6).map(|k| matrix[i][k] * x[k]).sum())
}

/// The probability that a standard normal number lies below z.
pub fn below(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}
